import { render } from 'preact';
import { sayLanguage } from '../../components/say-language';
import '../../components/tokens.css';
import '../../components/writing.css';
import { App } from './app';
import './break.css';
import { guardKeys } from './live/key-guard';

// Before anything is drawn: what somebody types into a window that opens under their hands must not end the break.
guardKeys(window);
sayLanguage();

const root = document.getElementById('root');
if (root) render(<App />, root);
