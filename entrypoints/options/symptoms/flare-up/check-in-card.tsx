import { i18n } from '#i18n';
import { Button } from '../../../../components/button';
import { CardFoot } from '../../../../components/symptoms/card-foot';
import { EmergencyNumber } from '../../../../components/symptoms/emergency-number';
import { Leads } from '../../../../components/symptoms/leads';
import { SignList } from '../../../../components/symptoms/sign-list';
import { CONTENT_LANGUAGE } from '../../../../content/language';
import '../../../../components/symptoms/signs.css';
import { SourceLine } from '../../../../components/symptoms/source-line';
import { CHECK_IN_FIRST, CHECK_IN_QUESTION } from '../../../../content/flare-up/index';
import type { CheckIn, CheckInAnswer } from '../../../../content/flare-up/types';
import { EMERGENCY } from '../../../../content/symptoms/warning-signs/index';

interface CheckInCardProps {
  readonly checkIn: CheckIn;
  readonly onAnswer: (answer: CheckInAnswer | null) => Promise<boolean>;
}

/** A check-in: the whole emergency list first, then one question, and the same card whatever the answer. */
export function CheckInCard({ checkIn, onAnswer }: CheckInCardProps) {
  const { asks, answers, leave } = CHECK_IN_QUESTION.text;
  const { name, card } = checkIn.text;
  return (
    <section class="ref-card" aria-labelledby="flare-check-in">
      <h2 id="flare-check-in" class="flare__name">
        {i18n.t('flareUp.checkIn.due', { name })}
      </h2>
      <p lang={CONTENT_LANGUAGE}>{CHECK_IN_FIRST.text.says}</p>
      <div class="signs__emergency">
        <h3 lang={CONTENT_LANGUAGE} class="signs__name">
          {EMERGENCY.text.name}
        </h3>
        <EmergencyNumber />
        <p lang={CONTENT_LANGUAGE} class="signs__lead">
          {EMERGENCY.text.lead}
        </p>
        <SignList list={EMERGENCY} />
      </div>
      <h3 class="flare__under">{card.name}</h3>
      <p>{card.says}</p>
      <Leads {...checkIn} />
      <SourceLine sources={checkIn.sources} />
      <CardFoot />
      <fieldset class="flare__choice">
        <legend class="flare__legend">{asks}</legend>
        <div class="flare__row">
          {(['easing', 'same', 'worse'] as const).map((answer) => (
            <Button key={answer} onClick={() => void onAnswer(answer)}>
              {answers[answer]}
            </Button>
          ))}
          <Button onClick={() => void onAnswer(null)}>{leave}</Button>
        </div>
      </fieldset>
    </section>
  );
}
