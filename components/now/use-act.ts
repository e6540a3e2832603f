import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Request, Response } from '../../core/request';

/**
 * Sends what a button asks for. The new state arrives by itself; only what did not work needs a word.
 *
 * @returns the sentence about what did not work last, and the function to send with
 */
export function useAct(send: (request: Request) => Promise<Response>): [string | null, (request: Request) => void] {
  const [trouble, setTrouble] = useState<string | null>(null);
  const act = async (request: Request) => {
    setTrouble(null);
    try {
      setTrouble(troubleIn(await send(request)));
    } catch {
      setTrouble(i18n.t('popup.trouble.failed'));
    }
  };
  return [trouble, (request) => void act(request)];
}

/** Done before is as good as done. */
function troubleIn(response: Response): string | null {
  if (response.did === 'refused') return REFUSED[response.why]();
  return response.did === 'invalid' ? i18n.t('popup.trouble.failed') : null;
}

const REFUSED: Readonly<Record<Extract<Response, { did: 'refused' }>['why'], () => string>> = {
  limit: () => i18n.t('popup.trouble.limit'),
  'nothing-due': () => i18n.t('popup.trouble.nothingDue'),
  'not-running': () => i18n.t('popup.trouble.notRunning'),
  past: () => i18n.t('popup.trouble.past'),
  'too-long': () => i18n.t('popup.trouble.tooLong'),
  'too-soon': () => i18n.t('popup.trouble.tooSoon'),
};
