import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../../components/button';
import { number } from '../../../components/in-words';
import { RadioCard } from '../../../components/radio-card';
import { CARRIED } from '../../../storage/carried';
import type { Counts, Mode } from '../../../storage/import/plan';
import type { Preview } from '../../../storage/import/write';
import { useOrganization } from '../use-organization';
import type { ReadFile } from './orders';
import { countOrNone, dateAndTime, storeName } from './words';

interface PreviewProps {
  readonly file: ReadFile;
  readonly onWrite: (mode: Mode) => void;
  readonly onPutAway: () => void;
}

const MODES: readonly Mode[] = ['merge', 'replace'];
const COLUMNS: readonly (keyof Counts)[] = ['fresh', 'changed', 'same', 'removed'];

/** What a file would change, in each of the two ways, before anything is written. */
export function PreviewForm({ file: { exportedAt, preview }, onWrite, onPutAway }: PreviewProps) {
  const [mode, setMode] = useState<Mode>('merge');
  const organization = useOrganization();
  const changes = changesIn(preview[mode]);
  return (
    <div class="data-preview">
      <h3 class="data-preview__title">{i18n.t('data.preview.title', { when: dateAndTime(exportedAt) })}</h3>
      <fieldset class="cards cards--small">
        <legend class="cards__title">{i18n.t('data.preview.how')}</legend>
        {MODES.map((one) => (
          <RadioCard
            key={one}
            name="import-mode"
            label={i18n.t(`data.preview.${one}.label`)}
            description={i18n.t(`data.preview.${one}.about`)}
            checked={one === mode}
            onChoose={() => setMode(one)}
          />
        ))}
      </fieldset>
      <PreviewTable preview={preview[mode]} />
      <p class="data__note">
        {changes === 0
          ? i18n.t('data.preview.nothing')
          : i18n.t(`data.preview.changes.${mode}`, changes, { count: number(changes) })}
      </p>
      {organization?.isThere && <p class="data__note">{i18n.t('policy.import')}</p>}
      <div class="data__buttons">
        {changes > 0 && (
          <Button look="main" onClick={() => onWrite(mode)}>
            {i18n.t(`data.preview.${mode}.go`)}
          </Button>
        )}
        <Button onClick={onPutAway}>{i18n.t('data.preview.putAway')}</Button>
      </div>
    </div>
  );
}

function PreviewTable({ preview }: { preview: Preview }) {
  const rows = CARRIED.filter((name) => COLUMNS.some((column) => preview[name][column] > 0));
  if (rows.length === 0) return null;
  return (
    <table class="data-preview__table">
      <caption class="spoken">{i18n.t('data.preview.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{i18n.t('data.preview.what')}</th>
          {COLUMNS.map((column) => (
            <th key={column} scope="col" class={`data-preview__count data-preview__count--${column}`}>
              {i18n.t(`data.preview.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((name) => (
          <tr key={name}>
            <th scope="row">{storeName(name)}</th>
            {COLUMNS.map((column) => (
              <td key={column} class={`data-preview__count data-preview__count--${column}`}>
                {countOrNone(preview[name][column])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function changesIn(preview: Preview): number {
  return CARRIED.reduce((sum, name) => {
    const { fresh, changed, removed } = preview[name];
    return sum + fresh + changed + removed;
  }, 0);
}
