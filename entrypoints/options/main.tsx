import { render } from 'preact';
import { sayLanguage } from '../../components/say-language';
import '../../components/tokens.css';
import '../../components/writing.css';
import { send } from '../../platform/messages';
import { App } from './app';

sayLanguage();
const root = document.getElementById('root');
if (root) render(<App />, root);
// Who opens this page is there.
void send({ kind: 'command', command: { do: 'look' } }).catch(() => {});
