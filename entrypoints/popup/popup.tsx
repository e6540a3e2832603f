import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { askedBreak } from '../../components/now/asked-break';
import { Now } from '../../components/now/now';
import { stateSetBy } from '../../components/now/state-set-by';
import { useAct } from '../../components/now/use-act';
import { useLive } from '../../components/use-live';
import { useLoaded } from '../../components/use-loaded';
import { useNow } from '../../components/use-now';
import { useTheme } from '../../components/use-theme';
import { isPastLimit } from '../../core/day/past-limit';
import { isOff } from '../../core/policy/policy';
import type { Request, Response } from '../../core/request';
import type { View } from '../../core/view';
import { viewOf } from '../../core/view';
import type { Telling } from '../../storage/schema';
import type { Snapshot } from '../../storage/snapshot';
import { MayNotNotify, Tellings } from './notices';
import { tabsUnder } from './other-tabs';
import { Tabs } from './tabs';
import { TipPlace } from './tip/tip-place';
import { Today } from './today';
import { Tools } from './tools';

/** What is read for the popup. */
export interface Known extends Snapshot {
  readonly mayNotify: boolean;
}

const loadCard = async () => (await import('./flare-up/card')).Card;

interface PopupProps {
  readonly first: Known;
  readonly read: () => Promise<Known>;
  readonly subscribe: (changed: () => void) => () => void;
  readonly clock: () => number;
  readonly send: (request: Request) => Promise<Response>;
  /** Asks for the permission to notify; has to be called within a click. */
  readonly askToNotify: () => Promise<boolean>;
}

/** The popup: tab Now, and the way to the others. */
export function Popup({ first, read, subscribe, clock, send, askToNotify }: PopupProps) {
  const known = useLive(read, subscribe, first);
  const now = useNow(clock);
  const [granted, setGranted] = useState(false);
  const [told, setTold] = useState<readonly Telling[]>([]);
  const [trouble, act] = useAct(send);
  const view = viewOf(known, now);
  const [Flare, loadFlare] = useLoaded(loadCard);
  const [isFlaring, setFlaring] = useState<boolean | null>(null);
  // After the first paint, which waits for none of it.
  useEffect(loadFlare, [loadFlare]);
  const { settings, policy } = known;
  useTheme(settings.theme);
  const hasFlare = isFlaring === true && !isOff(policy, 'symptoms');
  const isAsked = view !== null && askedBreak(view) !== null;
  // Beside a flare-up there is no room for more than the break that asks.
  const tellings = hasFlare && isAsked ? [] : known.tellings.filter((telling) => !told.includes(telling));
  const limit = view && pastLimit(view);
  // It is true all day long; what else there is to say has its moment.
  const hasRoomForNotice = !hasFlare && tellings.length === 0 && limit === null;
  const onRead = (telling: Telling) => {
    // Without a database nothing can note it: then it is enough for this once.
    setTold([...told, telling]);
    void send({ kind: 'told', telling }).catch(() => {});
  };
  return (
    <>
      <header class="head">
        <h1 class="head__name">{i18n.t('extension.name')}</h1>
        <a class="head__link" href="options.html#/settings" target="_blank" rel="noreferrer">
          {i18n.t('popup.settings')}
        </a>
      </header>
      <Tabs others={tabsUnder(policy)}>
        <Tellings tellings={tellings} onRead={onRead} />
        <Now view={view} trouble={trouble} act={act} />
        {Flare && !isOff(policy, 'symptoms') && <Flare onThere={setFlaring} />}
        {view && tellings.length === 0 && !hasFlare && hasRoomForTip(view) && (
          <TipPlace isFree={isFlaring === false || isOff(policy, 'symptoms')} />
        )}
        {view && <Tools view={view} act={act} />}
        <div class="foot">
          {hasRoomForNotice && !known.mayNotify && !granted && settings.style !== 'gentle' && (
            <MayNotNotify windows={settings.windows} onAsk={() => void askToNotify().then(setGranted, () => {})} />
          )}
          {view && <Today view={view} limit={hasFlare && (isAsked || tellings.length > 0) ? null : limit} />}
        </div>
      </Tabs>
    </>
  );
}

/** The time at the desk that somebody wants to have at most, once a day is longer; null as long as it is not. */
function pastLimit({ today, settings: { dailyLimit } }: View): number | null {
  return isPastLimit(today, dailyLimit) ? dailyLimit : null;
}

/**
 * While a break asks or runs there is that one thing to do, and its buttons need the room; so does what an organization has
 * to say.
 */
function hasRoomForTip(view: View): boolean {
  return view.outlook.phase.is !== 'running' && askedBreak(view) === null && stateSetBy(view) === null;
}
