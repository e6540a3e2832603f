import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../../../components/button';
import { courseOf } from '../../../../components/flare-up/course';
import { useFlareUps } from '../../../../components/flare-up/use-flare-ups';
import { CHECK_INS } from '../../../../content/flare-up/index';
import { closingCheckIn } from '../../../../core/flare-up/check-ins';
import { BeginForm } from './begin-form';
import { CheckInCard } from './check-in-card';
import { FirstList } from './first-list';
import './flare-up.css';
import { FLARE_UP } from '../../../../wiring/flare-up';
import { History } from './history';
import { Under } from './under';

/** The companion through a flare-up: its beginning, its course, and those that are over. */
export function FlareUp() {
  const live = useFlareUps(FLARE_UP);
  const [step, setStep] = useState<'none' | 'list' | 'form'>('none');
  useEffect(() => {
    document.title = i18n.t('flareUp.tabTitle');
  }, []);
  const { kept, now, zone, orders } = live;
  if (!kept) return null;
  const course = courseOf(kept, now);
  if (course) return <Under course={course} live={live} />;
  const closing = closingCheckIn(kept.flareUps, CHECK_INS, now);
  return (
    <div class="flare">
      <div class="symptoms__head">
        <h1 class="symptoms__title">{i18n.t('flareUp.title')}</h1>
        <p class="symptoms__lead">{i18n.t('flareUp.lead')}</p>
        <p class="symptoms__lead">{i18n.t('flareUp.notAdvice')}</p>
      </div>
      {step === 'none' && closing && (
        <CheckInCard
          checkIn={closing.checkIn}
          onAnswer={(answer) => orders.answer(closing.flareUp, closing.checkIn.id, answer)}
        />
      )}
      {step === 'none' && (
        <div>
          <Button look="main" onClick={() => setStep('list')}>
            {i18n.t('flareUp.start')}
          </Button>
        </div>
      )}
      {step === 'list' && <FirstList onRead={() => setStep('form')} onBack={() => setStep('none')} />}
      {step === 'form' && (
        <BeginForm
          now={FLARE_UP.now}
          zone={zone}
          onBegin={async (beginning) => {
            const began = await orders.begin(beginning);
            if (began) setStep('none');
            return began;
          }}
          onBack={() => setStep('none')}
        />
      )}
      <History flareUps={kept.flareUps} now={now} zone={zone} />
    </div>
  );
}
