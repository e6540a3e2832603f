import { NumberField } from '../../../components/number-field';
import { unitWord } from '../../../components/unit-words';
import { checkField } from '../../../core/check-field';
import { rangeOf } from '../../../core/policy/range-of';
import type { NumberField as FieldName } from '../../../core/ranges';
import { shownIn } from '../../../core/ranges';
import type { SettingGroup, SettingName } from '../../../core/setting-groups';
import { isSame } from '../../../core/setting-groups';
import type { Editing } from './use-editing';
import { rangeWords, refusalWords, storedIn, troubleWords } from './words';

interface SettingNumberProps {
  readonly editing: Editing;
  readonly group: SettingGroup;
  readonly field: FieldName;
  /** The setting that the field belongs to. */
  readonly name: SettingName;
  readonly label: string;
  /** What it means, where the label does not say it. */
  readonly about?: string;
  /** Whether trouble with the setting is this field's; another control may have caused it. */
  readonly isBlamed?: boolean;
  readonly onEdit?: () => void;
}

/** A number field for one setting: its range, its checks and its saving. */
export function SettingNumber(props: SettingNumberProps) {
  const { editing, group, field, name, label, about, isBlamed = true, onEdit } = props;
  const { settings, limits, troubles, revisions, edit } = editing;
  const stored = storedIn(field, settings);
  const value = shownIn(field, stored);
  const range = rangeOf(field, limits);
  const checked = (text: string) => checkField(field, text, settings, range);
  const check = (text: string) => {
    const result = checked(text);
    return 'refused' in result ? refusalWords(field, range, result.refused, stored) : null;
  };
  const commit = (text: string) => {
    const result = checked(text);
    if ('refused' in result) return;
    // Leaving a field as it was makes no plan one's own.
    const same = (one: SettingName) => one === 'preset' || isSame(result.patch[one], settings[one]);
    if ((Object.keys(result.patch) as SettingName[]).every(same)) return;
    onEdit?.();
    edit(group, result.patch);
  };
  return (
    <NumberField
      label={label}
      unit={unitWord(range.unit, value)}
      hint={about ? `${about} ${rangeWords(range)}` : rangeWords(range)}
      value={value}
      revision={revisions[group]}
      fault={isBlamed ? troubleWords(troubles[name]) : null}
      check={check}
      onCommit={commit}
    />
  );
}
