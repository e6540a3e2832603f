import { i18n } from '#i18n';
import '../symptoms/section-grid.css';

/** Address of the companion on the full page. */
export const FLARE_UP_ADDRESS = 'options.html#/symptoms/flare-up';

/** The way to the companion, for who is in a flare-up now. */
export function FlareUpLink({ inNewTab = false }: { inNewTab?: boolean }) {
  return (
    <a
      href={FLARE_UP_ADDRESS}
      class="section-grid__link section-grid__link--first"
      target={inNewTab ? '_blank' : undefined}
      rel={inNewTab ? 'noreferrer' : undefined}
    >
      <span class="section-grid__name">{i18n.t('flareUp.link')}</span>
      <span class="section-grid__says">{i18n.t('flareUp.linkAbout')}</span>
    </a>
  );
}
