import type { StoredExample } from './example';

/** A database of version 1 as Limber 0.1.0 left it. Frozen: it does not change when the code does. */
export const v1: StoredExample = {
  version: 1,
  stores: {
    state: [
      [
        'session',
        {
          format: 1,
          born: 1795420800000,
          counter: 4,
          at: 1795422300000,
          zone: 'Europe/Berlin',
          zoneBefore: 'Europe/Berlin',
          zoneSince: 1795420800000,
          idle: null,
          presentFrom: 1795420800000,
          inputAt: 1795420800000,
          unanswered: 0,
          heldSince: null,
          heldTo: 0,
          readAt: 1795422300000,
          wokeAt: 0,
          cycles: {
            stretch: {
              id: 'mwsn1x00-1',
              since: 1795420800000,
              worked: 1500000,
              floor: 0,
              dueAt: null,
              prompt: null,
              postponed: 0,
              postponedLeft: null,
              shown: [],
              dismissed: [],
            },
            micro: {
              id: 'mwsn1x00-4',
              since: 1795422060000,
              worked: 240000,
              floor: 0,
              dueAt: null,
              prompt: null,
              postponed: 0,
              postponedLeft: null,
              shown: [],
              dismissed: [],
            },
          },
          running: null,
          ended: null,
          pause: null,
          meeting: null,
          sound: null,
          fullScreen: null,
          recent: [[1795421400000, 1795422300000]],
        },
      ],
    ],
    settings: [['style', 'firm']],
    days: [
      [
        undefined,
        {
          day: '2026-11-23',
          facts: [
            {
              id: 'mwsn1x00-3',
              kind: 'micro',
              result: 'taken',
              at: 1795422000000,
              day: '2026-11-23',
              offset: 60,
              ms: 20000,
              byUser: false,
            },
          ],
          spans: [{ from: 1795420800000, to: 1795422300000, what: 'desk', why: null }],
        },
      ],
    ],
    aside: [],
  },
};
