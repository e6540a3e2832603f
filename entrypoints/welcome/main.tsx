import { render } from 'preact';
import { i18n } from '#i18n';
import { sayLanguage } from '../../components/say-language';
import '../../components/tokens.css';
import '../../components/writing.css';
import { now } from '../../platform/clock';
import { send } from '../../platform/messages';
import { reviseNote } from '../../storage/note';
import { App } from './app';

sayLanguage();
document.title = i18n.t('welcome.tabTitle');
const root = document.getElementById('root');
if (root) render(<App />, root);
// Once for each database, whatever somebody does with the page.
void reviseNote('welcomed', (before) => before ?? now()).catch(() => {});
// Who opens this page is there.
void send({ kind: 'command', command: { do: 'look' } }).catch(() => {});
