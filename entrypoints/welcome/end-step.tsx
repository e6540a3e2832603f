import { i18n } from '#i18n';
import '../../components/button.css';
import { browserOf } from './system';

/** Where Limber is from now on: its place in the toolbar, drawn and in words. */
export function EndStep() {
  const browser = browserOf(navigator.userAgent);
  return (
    <>
      <section class="panel pin">
        <Toolbar />
        <ol class="pin__steps">
          {([1, 2, 3] as const).map((step) => (
            <li key={step}>{i18n.t(`welcome.pin.${browser}.s${step}`)}</li>
          ))}
        </ol>
      </section>
      <p class="welcome__links">
        <a class="button button--main" href="options.html#/today">
          {i18n.t('welcome.open')}
        </a>
        <a class="button" href="options.html#/settings">
          {i18n.t('welcome.settings')}
        </a>
      </p>
      <p class="welcome__note">{i18n.t('welcome.again')}</p>
    </>
  );
}

/** A toolbar with the button for extensions, and Limber beside it. */
function Toolbar() {
  return (
    <svg class="toolbar" viewBox="0 0 360 96" aria-hidden="true">
      <rect class="toolbar__bar" x="1" y="1" width="358" height="62" rx="12" />
      <rect class="toolbar__field" x="16" y="16" width="196" height="32" rx="16" />
      <circle class="toolbar__dot" cx="34" cy="32" r="5" />
      <rect class="toolbar__text" x="48" y="29" width="92" height="6" rx="3" />
      <rect class="toolbar__limber" x="228" y="14" width="36" height="36" rx="8" />
      <path
        class="toolbar__sprout"
        d="M246 42v-9M246 35c0-5 3-7.500 8.500-7.500c0 5-3 7.500-8.500 7.500zM246 31.500c0-4-2.500-6-7-6c0 4 2.500 6 7 6z"
      />
      <path class="toolbar__piece" d="M288 26h5a4 4 0 1 1 8 0h5v6a4 4 0 1 1 0 8v6h-18v-6a4 4 0 1 0 0-8z" />
      <circle class="toolbar__dot" cx="336" cy="23" r="2.500" />
      <circle class="toolbar__dot" cx="336" cy="32" r="2.500" />
      <circle class="toolbar__dot" cx="336" cy="41" r="2.500" />
      <path class="toolbar__arrow" d="M246 92V72M238 79l8-8l8 8" />
    </svg>
  );
}
