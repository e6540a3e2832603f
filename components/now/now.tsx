import '../spoken.css';
import type { Request } from '../../core/request';
import type { View } from '../../core/view';
import { OrganizationSays } from '../organization-says';
import { AskRow } from './ask-row';
import { headlineOf } from './headline';
import { Hero } from './hero';
import { MainRow } from './main-row';
import './now.css';
import { stateSetBy } from './state-set-by';
import { useNews } from './use-news';

interface NowProps {
  readonly view: View | null;
  /** What did not work last, as a sentence. */
  readonly trouble: string | null;
  readonly act: (request: Request) => void;
}

/** What the timer says, and what there is to do about it. A new state is announced. */
export function Now({ view, trouble, act }: NowProps) {
  const phase = view?.outlook.phase;
  const state = phase ? `${phase.is} ${'reason' in phase ? phase.reason : ''}` : '';
  const set = view && stateSetBy(view);
  const news = useNews(state, view ? headlineOf(view) : '');
  return (
    <>
      <Hero view={view} />
      {set && (
        <p class="organization-says">
          <OrganizationSays reason={set.reason} />
        </p>
      )}
      <MainRow view={view} act={act} />
      {view && <AskRow view={view} act={act} />}
      <p role="status" class={trouble ? 'now-trouble' : 'spoken'}>
        {trouble ?? news}
      </p>
    </>
  );
}
