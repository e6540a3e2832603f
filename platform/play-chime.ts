/** The chime's two partials: frequency in hertz, start and length in seconds, share of the loudness. */
const PARTIALS = [
  { hertz: 659.25, start: 0, length: 1.4, share: 1 },
  { hertz: 987.77, start: 0.18, length: 1.6, share: 0.6 },
] as const;

/** A chime that cannot begin within this time is left out, in milliseconds. */
const LATE = 3_000;

/**
 * Plays the chime: two soft bell tones, made on the spot, no file.
 *
 * @param volume 0 to 1
 * @returns when it has faded, or was left out
 */
export function playChime(volume: number): Promise<void> {
  return play(volume, PARTIALS);
}

/**
 * Plays the lower of the two tones alone, and softer: a movement or a side changes. Of several pages that show the same
 * change one plays it.
 *
 * @param volume 0 to 1, of the chime itself
 * @param change names the change, the same in every page
 * @returns when it has faded, or was left out
 */
export async function playChange(volume: number, change: string): Promise<void> {
  await navigator.locks.request(`chime ${change}`, { ifAvailable: true }, async (lock) => {
    if (lock) await play(volume * 0.6, PARTIALS.slice(0, 1));
  });
}

async function play(volume: number, partials: readonly (typeof PARTIALS)[number][]): Promise<void> {
  const context = new AudioContext();
  // Firefox starts a context suspended, and on a machine without a sound device it never starts: a chime that waited for
  // one to be plugged in would ring for a break long over.
  await Promise.race([context.resume(), new Promise((resolve) => setTimeout(resolve, LATE))]);
  if (context.state !== 'running') return context.close();
  for (const { hertz, start, length, share } of partials) {
    const tone = new OscillatorNode(context, { frequency: hertz, type: 'sine' });
    const gain = new GainNode(context, { gain: 0 });
    const from = context.currentTime + start;
    gain.gain.setValueAtTime(0, from);
    gain.gain.linearRampToValueAtTime(volume * share * 0.5, from + 0.02);
    gain.gain.exponentialRampToValueAtTime(0.0001, from + length);
    tone.connect(gain).connect(context.destination);
    tone.start(from);
    tone.stop(from + length);
  }
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  await context.close();
}
