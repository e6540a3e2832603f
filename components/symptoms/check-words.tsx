import type { Item } from '../../content/checklist/types';
import { CardFoot } from './card-foot';
import { SourceLine } from './source-line';

/** One check of the workplace: what is asked, why, and how it can be set. */
export function CheckWords({ item }: { item: Item }) {
  const { question, why, how, guide, differs } = item.text;
  return (
    <>
      <p>{question}</p>
      <p>{why}</p>
      <ul class="ref-points">
        {how.map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ul>
      {guide && <p>{guide}</p>}
      {differs && <p>{differs}</p>}
      <SourceLine sources={item.sources} />
      <CardFoot />
    </>
  );
}
