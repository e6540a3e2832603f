import { Fragment } from 'preact';
import { i18n } from '#i18n';
import { ContactLine } from '../../../components/contact-line';
import { number } from '../../../components/in-words';
import { limitWords } from '../../../components/presets/limit-words';
import { KINDS } from '../../../core/kind';
import { FEATURES, isOff } from '../../../core/policy/policy';
import { namesIn } from '../../../core/setting-groups';
import type { Organization } from '../../../storage/read-organization';
import type { PolicyFault } from '../../../storage/validate/policy-faults';
import { useOrganization } from '../use-organization';

const NAMES = namesIn('all').filter((name) => name !== 'preset');

/** What an organization says of Limber in this browser, and what of it is ignored. */
export function OrganizationPart() {
  const organization = useOrganization();
  if (!organization) return null;
  if (!organization.isThere) return <p>{i18n.t('policy.about.none')}</p>;
  return <Managed organization={organization} />;
}

function Managed({ organization: { policy, contact, faults } }: { organization: Organization }) {
  const { fixed, defaults } = policy;
  const lists = [
    {
      title: i18n.t('policy.about.fixed'),
      // What is switched off as a whole is told above.
      names: NAMES.filter((name) => name in fixed && !(name === 'chime' && isOff(policy, name))),
    },
    {
      title: i18n.t('policy.about.defaults'),
      names: NAMES.filter((name) => name in defaults && !(name in fixed)),
    },
  ];
  const limits = KINDS.map((kind) => limitWords(kind, policy.limits)).filter((words) => words !== null);
  const off = FEATURES.filter((feature) => isOff(policy, feature));
  return (
    <>
      <p>{i18n.t('policy.about.managed')}</p>
      {contact && (
        <p>
          <ContactLine contact={contact} />
        </p>
      )}
      {off.length > 0 && (
        <List title={i18n.t('policy.about.off')} words={off.map((name) => i18n.t(`policy.about.feature.${name}`))} />
      )}
      {lists
        .filter(({ names }) => names.length > 0)
        .map(({ title, names }) => (
          <List key={title} title={title} words={names.map((name) => i18n.t(`policy.about.setting.${name}`))} />
        ))}
      {limits.length > 0 && <List title={i18n.t('policy.about.limits')} words={limits} />}
      {faults.length > 0 && <Ignored faults={faults} />}
    </>
  );
}

function List({ title, words }: { title: string; words: readonly string[] }) {
  return (
    <>
      <h3 class="about__name">{title}</h3>
      <ul>
        {words.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </>
  );
}

/** What somebody wrote into the policy in vain, as text: it comes from elsewhere. */
function Ignored({ faults }: { faults: readonly PolicyFault[] }) {
  return (
    <>
      <p class="about__note">{i18n.t('policy.about.ignored', faults.length, { count: number(faults.length) })}</p>
      <table class="about__table">
        <thead>
          <tr>
            <th scope="col">{i18n.t('policy.about.place')}</th>
            <th scope="col">{i18n.t('policy.about.found')}</th>
            <th scope="col">{i18n.t('policy.about.why')}</th>
          </tr>
        </thead>
        <tbody>
          {faults.map(({ place, found, why }) => (
            <tr key={place.join(' ')}>
              <td>
                <code translate={false}>
                  {place.map((step, index) => (
                    <Fragment key={step}>
                      {index > 0 && '.'}
                      <wbr />
                      {step}
                    </Fragment>
                  ))}
                </code>
              </td>
              <td>
                <code translate={false}>{found}</code>
              </td>
              <td>{i18n.t(`policy.about.because.${why}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
