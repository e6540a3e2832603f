import { useContext, useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { EMERGENCY_REGIONS, emergencyCall, regionById } from '../../content/emergency/index';
import { CONTENT_LANGUAGE } from '../../content/language';
import { Button } from '../button';
import { Fault } from '../fault';
import { OrganizationSays } from '../organization-says';
import './emergency-number.css';
import { ReaderContext } from './reader';
import { suggestedRegion } from './suggested-region';

/** The number to call, big, and the region that it is for. Without a region the sentence that is right everywhere. */
export function EmergencyNumber() {
  const reader = useContext(ReaderContext);
  const [picked, setPicked] = useState<string | null>(null);
  const [isRefused, setRefused] = useState(false);
  const id = useId();
  const region = regionById(reader.regionSetBy ? reader.region : (picked ?? reader.region));
  const { says, numbers, advice } = emergencyCall(region?.id);
  const suggested = region || reader.regionSetBy ? undefined : suggestedRegion(navigator.language);
  const choose = async (chosen: string) => {
    setPicked(chosen);
    setRefused(!(await reader.chooseRegion(chosen)));
  };
  return (
    <div class="call">
      {numbers.length > 0 && (
        <p class="call__numbers" aria-hidden="true">
          {numbers.map((number) => (
            <span key={number}>{number}</span>
          ))}
        </p>
      )}
      <p class="call__says">{says}</p>
      {advice && <p>{advice.says}</p>}
      <div class="call__region">
        <label for={id}>{i18n.t('symptoms.region.label')}</label>
        <select
          id={id}
          class="call__select"
          value={region?.id ?? ''}
          disabled={reader.regionSetBy !== null}
          aria-describedby={`${id}-set ${id}-fault`}
          onChange={({ currentTarget }) => void choose(currentTarget.value)}
        >
          <option value="">{i18n.t('symptoms.region.none')}</option>
          {EMERGENCY_REGIONS.map((one) => (
            <option lang={CONTENT_LANGUAGE} key={one.id} value={one.id}>
              {one.text.name}
            </option>
          ))}
        </select>
        {suggested && (
          <Button look="small" onClick={() => void choose(suggested.id)}>
            {i18n.t('symptoms.region.suggest', { region: suggested.text.name, number: suggested.numbers[0] ?? '' })}
          </Button>
        )}
      </div>
      {reader.regionSetBy && (
        <p id={`${id}-set`} class="organization-says">
          <OrganizationSays reason={reader.regionSetBy.reason} />
        </p>
      )}
      <Fault id={`${id}-fault`} words={isRefused ? i18n.t('symptoms.region.refused') : null} />
    </div>
  );
}
