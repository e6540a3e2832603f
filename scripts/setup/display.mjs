import { spawn } from 'node:child_process';
import { env, platform } from 'node:process';

/** Whether a window can be shown to somebody. macOS and Windows always have a desktop; Linux says so by a variable. */
export function hasDisplay() {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/**
 * Starts a display that nobody sees, for browsers with real windows on a machine without a screen.
 * Xvfb itself chooses a free number and writes it to the descriptor it is given.
 *
 * @returns {Promise<{ display: string, stop: () => void }>}
 */
export function startDisplay() {
  return new Promise((done, failed) => {
    const args = ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'];
    const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    const stop = () => server.kill();
    process.once('exit', stop);

    server.once('error', () => failed(new Error('Xvfb is not there; "npm test" as root on Debian installs it.')));
    server.once('exit', (code) => failed(new Error(`Xvfb ended at once with code ${code}.`)));
    server.stdio[3].once('data', (number) => done({ display: `:${String(number).trim()}`, stop }));
  });
}
