import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { EvidenceLine } from '../../../components/presets/evidence-line';
import { SourceList } from '../../../components/presets/source-list';
import { CONTENT_LANGUAGE } from '../../../content/language';
import '../../../components/presets/preset-card.css';
import { DISCLAIMERS } from '../../../content/disclaimers';
import { CLAIM_LIMIT, EVIDENCE } from '../../../content/presets';
import { isOff } from '../../../core/policy/policy';
import { version } from '../../../platform/version';
import type { SectionProps } from '../sections';
import { useOrganization } from '../use-organization';
import { addressOf } from '../use-route';
import './about.css';
import { LIBRARIES } from './libraries';
import { OrganizationPart } from './organization';
import { permissionsOf } from './permissions';

const PARTS = ['changes', 'privacy', 'permissions', 'organization', 'evidence', 'licences'] as const;
const PRIVACY = ['nothing', 'kept', 'pages', 'links', 'yours'] as const;
const CHANGES = ['breaks', 'page', 'place', 'symptoms', 'today', 'settings', 'data', 'private'] as const;

/** What Limber is: its version, what it may do and why, what it rests on, and whose work is in it. */
export function About({ part }: SectionProps) {
  useEffect(() => {
    document.title = i18n.t('about.tabTitle');
  }, []);
  useEffect(() => {
    const heading = part && document.getElementById(`${part}-title`);
    if (!heading) return;
    heading.focus({ preventScroll: true });
    heading.parentElement?.scrollIntoView();
  }, [part]);
  const organization = useOrganization();
  const hasSymptoms = organization !== null && !isOff(organization.policy, 'symptoms');
  return (
    <main class="about">
      <h1 class="about__title">{i18n.t('about.title', { version: version() })}</h1>
      <p lang={CONTENT_LANGUAGE} class="about__lead">
        {DISCLAIMERS.short.text.says}
      </p>
      <nav class="about__parts" aria-label={i18n.t('about.parts')}>
        {PARTS.map((name) => (
          <a key={name} href={addressOf('about', name)}>
            {i18n.t(`about.part.${name}`)}
          </a>
        ))}
      </nav>
      <Part name="changes">
        <ul>
          {CHANGES.map((name) => (
            <li key={name}>{i18n.t(`about.changes.${name}`)}</li>
          ))}
        </ul>
      </Part>
      <Part name="privacy">
        <p>{PRIVACY.map((name) => i18n.t(`about.privacy.${name}`)).join(' ')}</p>
      </Part>
      <Part name="permissions">
        <dl class="about__list">
          {permissionsOf(import.meta.env.BROWSER).map(({ name }) => (
            <div key={name}>
              <dt>{i18n.t(`about.permission.${name}.name`)}</dt>
              <dd>{i18n.t(`about.permission.${name}.why`)}</dd>
            </div>
          ))}
        </dl>
        <p class="about__note">{i18n.t('about.permission.none')}</p>
      </Part>
      <Part name="organization">
        <OrganizationPart />
      </Part>
      <Part name="evidence">
        <p>
          <span lang={CONTENT_LANGUAGE}>{CLAIM_LIMIT.text.says}</span> <SourceList sources={CLAIM_LIMIT.sources} />
        </p>
        {EVIDENCE.map(({ id, text, strength, sources }) => (
          <section key={id} class="about__finding">
            <h3 lang={CONTENT_LANGUAGE} class="about__name">
              {text.name}
            </h3>
            <p lang={CONTENT_LANGUAGE}>{text.says}</p>
            <p class="about__note">
              <EvidenceLine strength={strength} /> <SourceList sources={sources} />
            </p>
          </section>
        ))}
        {hasSymptoms && (
          <p class="about__on">
            <a href={addressOf('symptoms', 'evidence')}>{i18n.t('about.evidence')}</a>
          </p>
        )}
        <p lang={CONTENT_LANGUAGE} class="about__note">
          {DISCLAIMERS['no-endorsement'].text.says}
        </p>
      </Part>
      <Part name="licences">
        <p>{i18n.t('about.licence')}</p>
        <table class="about__table">
          <thead>
            <tr>
              <th scope="col">{i18n.t('about.library.name')}</th>
              <th scope="col">{i18n.t('about.library.by')}</th>
              <th scope="col">{i18n.t('about.library.licence')}</th>
            </tr>
          </thead>
          <tbody translate={false}>
            {LIBRARIES.map(({ name, by, licence }) => (
              <tr key={name}>
                <td>{name}</td>
                <td>{by}</td>
                <td>{licence}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Part>
    </main>
  );
}

function Part({ name, children }: { name: (typeof PARTS)[number]; children: ComponentChildren }) {
  return (
    <section class="about__part" aria-labelledby={`${name}-title`}>
      <h2 id={`${name}-title`} class="about__heading" tabIndex={-1}>
        {i18n.t(`about.part.${name}`)}
      </h2>
      {children}
    </section>
  );
}
