import '../../../components/spoken.css';

/** Says to a screen reader what changed on the screen. Ticks never go through here. */
export function Announce({ says }: { says: string }) {
  return (
    <p class="spoken" role="status">
      {says}
    </p>
  );
}
