import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getuid, platform } from 'node:process';

/*
 * A real policy file for one browser. It lies in a folder of the test's own, which that browser alone sees in the place
 * where policies are: in a mount namespace, so no other browser on this machine reads it and nothing is left behind.
 */

/** A browser as it can be started with policies, and where it looks for them. */
export interface Place {
  readonly program: string;
  /** A folder that exists. */
  readonly folder: string;
}

/** Why this cannot be done on this machine, or null where it can. */
export function refusal({ program, folder }: Place): string | null {
  if (platform !== 'linux' || !existsSync(program)) return 'it needs a browser of the system on Linux';
  if (!existsSync(folder)) return `this browser does not read policies from ${folder}`;
  if (getuid?.() !== 0) return 'it needs root, for a mount namespace of its own';
  try {
    execFileSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'none', folder], { stdio: 'ignore' });
    return null;
  } catch {
    return `this machine does not allow a mount namespace with a ${folder} of its own`;
  }
}

/** A program that starts the browser with policies, and the policies. */
export interface Managed {
  readonly launcher: string;
  /** Puts a file into the folder of policies, or takes it away (null); a browser that runs may notice. */
  readonly write: (file: string, policy: unknown) => void;
  readonly close: () => void;
}

/** Makes such a program; there is no policy yet. */
export function manage({ program, folder }: Place): Managed {
  const own = mkdtempSync(join(tmpdir(), 'limber-managed-'));
  const policies = join(own, 'policies');
  // What else the system has there stays.
  cpSync(folder, policies, { recursive: true });
  const launcher = join(own, 'browser');
  const script = `exec unshare -m sh -c 'mount --bind "${policies}" "${folder}" && exec "$0" "$@"' ${program} "$@"`;
  writeFileSync(launcher, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return {
    launcher,
    write(file, policy) {
      const path = join(policies, file);
      mkdirSync(join(path, '..'), { recursive: true });
      if (policy === null) rmSync(path, { force: true });
      else {
        writeFileSync(path, JSON.stringify(policy));
        // Chromium leaves a file alone until it has not changed for some seconds; on people's machines it lies there for long.
        const before = Date.now() / 1_000 - 3_600;
        utimesSync(path, before, before);
      }
    },
    close: () => rmSync(own, { recursive: true, force: true, maxRetries: 10 }),
  };
}
