import { describe, expect, it } from 'vitest';
import { manifest } from '../../scripts/manifest';

const PERMISSIONS = ['alarms', 'contextMenus', 'idle', 'storage', 'unlimitedStorage'];
const AGREED: Record<string, string[]> = {
  chrome: [...PERMISSIONS, 'offscreen'],
  edge: [...PERMISSIONS, 'offscreen'],
  firefox: PERMISSIONS,
};

/** Each of these is a way into pages or out of the browser. */
const NEVER = [
  'host_permissions',
  'optional_host_permissions',
  'content_scripts',
  'externally_connectable',
  'web_accessible_resources',
  'update_url',
];

const ASK =
  'A permission is a promise to people: decide it in docs/decisions, say it in docs/privacy.md and only then change the list in this test.';

describe.each(Object.keys(AGREED))('the manifest for %s', (browser) => {
  describe.each(['production', 'test'])('built for %s', (mode) => {
    const built: Record<string, unknown> = manifest(browser, mode);

    it('asks for the agreed permissions and no other', () => {
      expect([...(built.permissions as string[])].sort(), ASK).toEqual([...(AGREED[browser] ?? [])].sort());
      expect(built.optional_permissions, ASK).toEqual(['notifications']);
    });

    it('reaches no page', () => {
      const found = NEVER.filter((key) => key in built);
      expect(found, 'Limber touches no page and talks to no server. Find a way that needs none of these.').toEqual([]);
    });

    it('may not talk to anybody', () => {
      const { extension_pages: policy } = built.content_security_policy as { extension_pages: string };
      const advice =
        "The policy is the proof that nothing leaves the browser: keep connect-src 'none' and name no other origin.";
      expect(policy.split('; '), advice).toContain("connect-src 'none'");
      expect(policy, advice).not.toMatch(/https?:|wss?:|unsafe-eval|\*/);
    });
  });
});
