import './progress.css';

/** How much is answered: the words, and the same as a bar that only repeats them. */
export function Progress({ label, share }: { label: string; share: number }) {
  return (
    <div class="audit-progress">
      <span>{label}</span>
      <span class="audit-progress__track" aria-hidden="true">
        <span class="audit-progress__fill" style={{ inlineSize: `${share * 100}%` }} />
      </span>
    </div>
  );
}
