import { CONTENT_LANGUAGE } from '../../content/language';
import { CLINICIAN, EMERGENCY } from '../../content/symptoms/warning-signs/index';
import { CardFoot } from './card-foot';
import { EmergencyNumber } from './emergency-number';
import { SignList, SignSources } from './sign-list';
import './signs.css';
import { SourceLine } from './source-line';
import { useArrival } from './use-arrival';

/** Both lists of warning signs: the number to call and the emergency signs first. Headings from this level down. */
export function Signs({ at, level }: { at?: string | null | undefined; level: 1 | 2 }) {
  useArrival(at ?? EMERGENCY.id, true);
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <div class="signs">
      <section class="signs__emergency" aria-labelledby={EMERGENCY.id}>
        <Heading id={EMERGENCY.id} class="signs__name" tabIndex={-1}>
          <span lang={CONTENT_LANGUAGE}>{EMERGENCY.text.name}</span>
        </Heading>
        <EmergencyNumber />
        <p lang={CONTENT_LANGUAGE} class="signs__lead">
          {EMERGENCY.text.lead}
        </p>
        <SignList list={EMERGENCY} at={at} />
        <Notes list={EMERGENCY} />
      </section>
      <section class="signs__clinician" aria-labelledby={CLINICIAN.id}>
        <h2 lang={CONTENT_LANGUAGE} id={CLINICIAN.id} class="signs__name" tabIndex={-1}>
          {CLINICIAN.text.name}
        </h2>
        <p lang={CONTENT_LANGUAGE} class="signs__lead">
          {CLINICIAN.text.lead}
        </p>
        <SignList list={CLINICIAN} at={at} />
        <Notes list={CLINICIAN} />
      </section>
    </div>
  );
}

function Notes({ list }: { list: typeof EMERGENCY }) {
  return (
    <>
      {list.text.notes.map((note) => (
        <p lang={CONTENT_LANGUAGE} key={note}>
          {note}
        </p>
      ))}
      <SignSources list={list} />
      <SourceLine sources={list.sources} />
      <CardFoot />
    </>
  );
}
