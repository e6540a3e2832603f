import { render } from 'preact';
import { sayLanguage } from '../../components/say-language';
import '../../components/tokens.css';
import '../../components/writing.css';
import { TRIAL } from '../../platform/break-page';
import { App } from './app';
import './break.css';
import { guardKeys } from './live/key-guard';
import { Trial } from './trial/trial';

// Before anything is drawn: what somebody types into a window that opens under their hands must not end the break.
guardKeys(window);
sayLanguage();

const root = document.getElementById('root');
if (root) render(location.hash === TRIAL ? <Trial /> : <App />, root);
