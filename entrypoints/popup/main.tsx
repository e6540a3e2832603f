import { render } from 'preact';
import { i18n } from '#i18n';
import { sayLanguage } from '../../components/say-language';
import { onChange } from '../../platform/changes';
import { now } from '../../platform/clock';
import { send } from '../../platform/messages';
import { askToNotify } from '../../platform/notifications';
import { Popup } from './popup';
import './popup.css';
import { readKnown } from './read-known';

// First of all: the reading is under way while the page is made ready.
const first = readKnown();
// A sign of a person, which may end a silence. Nobody waits for it.
void send({ kind: 'command', command: { do: 'look' } }).catch(() => {});

sayLanguage();
document.title = i18n.t('extension.name');

const root = document.getElementById('root');
void first.then((known) => {
  if (!root) return;
  // The frame that was there before the words.
  root.replaceChildren();
  render(
    <Popup first={known} read={readKnown} subscribe={onChange} clock={now} send={send} askToNotify={askToNotify} />,
    root,
  );
});
