import { resolve } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';

const messages = await parseMessagesFile(resolve(import.meta.dirname, '../locales/en.yml'));

/** What the interface says, filled in the way the browser does: stands in for '#i18n' (`vi.mock`). */
export const i18n = {
  t(key: string, ...given: (number | object)[]): string {
    const message = messages.find((one) => one.key.join('.') === key);
    if (!message) throw new Error(`no words for ${key}`);
    const n = given.find((one) => typeof one === 'number');
    const text = 'plurals' in message ? message.plurals[n === 1 ? 1 : 'n'] : message.message;
    const named = Object.entries((given.find((one) => typeof one === 'object') ?? {}) as Record<string, string>);
    return named
      .reduce((said, [name, value]) => said.replaceAll(`{${name}}`, value), text ?? '')
      .replaceAll('$1', `${n}`);
  },
};
