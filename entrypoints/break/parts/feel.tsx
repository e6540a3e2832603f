import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Felt } from '../../../core/feeling';
import { FELT } from '../../../core/feeling';
import { keepFeeling } from '../live/keep-feeling';
import { Button } from './button';
import './feel.css';

/** How the back is, in one tap or none. Another tap corrects it; it stays on the device and is never scored. */
export function Feel({ breakId, zone }: { breakId: string; zone: string }) {
  const [said, setSaid] = useState<Felt | null>(null);
  const [state, setState] = useState<'asks' | 'kept' | 'failed' | 'skipped'>('asks');
  const say = async (felt: Felt) => {
    setSaid(felt);
    setState((await keepFeeling(felt, breakId, zone)) ? 'kept' : 'failed');
  };
  if (state === 'skipped') return null;
  return (
    <fieldset class="feel">
      <legend>{i18n.t('break.feel.question')}</legend>
      <div class="row">
        {FELT.map((felt) => (
          <Button key={felt} pressed={said === felt} onPress={() => void say(felt)}>
            {i18n.t(`break.feel.${felt}`)}
          </Button>
        ))}
        {state === 'asks' && (
          <Button look="quiet" onPress={() => setState('skipped')}>
            {i18n.t('break.feel.skip')}
          </Button>
        )}
      </div>
      <p class="small" role="status">
        {state === 'kept' && i18n.t('break.feel.kept')}
        {state === 'failed' && i18n.t('break.feel.failed')}
      </p>
    </fieldset>
  );
}
