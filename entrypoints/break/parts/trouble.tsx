import { i18n } from '#i18n';

/** A command did not arrive: said once, in the words of somebody who will try again. */
export function Trouble() {
  return (
    <p class="trouble" role="alert">
      {i18n.t('break.trouble')}
    </p>
  );
}
