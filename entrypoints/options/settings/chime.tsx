import { useEffect, useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../../components/button';
import { Fault } from '../../../components/fault';
import { Switch } from '../../../components/switch';
import { playChime } from '../../../platform/play-chime';
import './chime.css';
import { LOCALE } from '../../../components/locale';
import { Fixable } from './fixable';
import type { Editing } from './use-editing';
import { troubleWords } from './words';

const percent = new Intl.NumberFormat(LOCALE, { style: 'percent' });

/** The chime: on or off, how loud, and how it sounds. */
export function Chime({ editing }: { editing: Editing }) {
  const { settings, troubles, edit, isOff } = editing;
  if (isOff('chime')) return <p class="rows__note">{i18n.t('policy.off.chime')}</p>;
  return (
    <div>
      <Fixable editing={editing} names={['chime']}>
        <Switch
          label={i18n.t('settings.chime.label')}
          description={i18n.t('settings.chime.about')}
          checked={settings.chime}
          fault={troubleWords(troubles.chime)}
          onChange={(chime) => edit('asking', { chime })}
        />
      </Fixable>
      {settings.chime && (
        <div class="rows__under">
          <Fixable editing={editing} names={['volume']}>
            <Volume editing={editing} />
          </Fixable>
        </div>
      )}
    </div>
  );
}

function Volume({ editing }: { editing: Editing }) {
  const id = useId();
  const { settings, troubles, edit } = editing;
  const [volume, setVolume] = useState(settings.volume);
  useEffect(() => setVolume(settings.volume), [settings.volume]);
  const hundredths = Math.round(volume * 100);
  return (
    <div class="volume">
      <label for={id}>{i18n.t('settings.chime.volume')}</label>
      <div class="volume__row">
        <input
          id={id}
          class="volume__slider"
          type="range"
          min="5"
          max="100"
          step="5"
          value={hundredths}
          aria-valuetext={percent.format(volume)}
          aria-describedby={`${id}-fault`}
          onInput={(event) => setVolume(event.currentTarget.valueAsNumber / 100)}
          // Saved when it is let go, not at every step on the way.
          onChange={(event) => edit('asking', { volume: event.currentTarget.valueAsNumber / 100 })}
        />
        <output class="volume__now" for={id}>
          {percent.format(volume)}
        </output>
        <Button look="small" onClick={() => void playChime(volume)}>
          {i18n.t('settings.chime.test')}
        </Button>
      </div>
      <Fault id={`${id}-fault`} words={troubleWords(troubles.volume)} />
    </div>
  );
}
