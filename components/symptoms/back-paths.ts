import type { RowId } from '../../content/symptoms/ids';

/** The person from behind, on a field of 150 by 232: painted as the figure is, from back to front. */
export const BODY: readonly { readonly paint: string; readonly d: string }[] = [
  {
    paint: 'back__skin',
    d: 'M24 88C18 108 14 124 13 142C12 152 9 160 9 168C9 176 13 181 17 180C21 179 22 172 22 165C23 150 30 128 37 104ZM126 88C132 108 136 124 137 142C138 152 141 160 141 168C141 176 137 181 133 180C129 179 128 172 128 165C127 150 120 128 113 104Z',
  },
  { paint: 'back__shade', d: 'M66 30H84V50C84 56 94 58 98 60H52C56 58 66 56 66 50Z' },
  {
    paint: 'back__trousers',
    d: 'M37 164H113C117 178 118 196 116 214L114 232H79L76 206H74L71 232H36L34 214C32 196 33 178 37 164Z',
  },
  {
    paint: 'back__sleeve',
    d: 'M50 54C36 56 28 62 25 74L19 102C24 107 32 109 38 108L46 84ZM100 54C114 56 122 62 125 74L131 102C126 107 118 109 112 108L104 84Z',
  },
  {
    paint: 'back__shirt',
    d: 'M62 50C67 55 83 55 88 50C94 54 104 54 110 58C116 62 116 72 115 84C114 104 112 122 112 136C112 148 114 158 115 168C100 173 50 173 35 168C36 158 38 148 38 136C38 122 36 104 35 84C34 72 34 62 40 58C46 54 56 54 62 50Z',
  },
  {
    paint: 'back__skin',
    d: 'M60 20C57 19 56 22 57 26C58 29 60 30 61 29ZM90 20C93 19 94 22 93 26C92 29 90 30 89 29Z',
  },
  {
    paint: 'back__hair',
    d: 'M75 3C86 3 91 11 91 21C91 31 87 40 82 42C78 43 72 43 68 42C63 40 59 31 59 21C59 11 64 3 75 3Z',
  },
];

/** The parts that can be looked at, by the rows that tell of them. */
export const AREAS: Readonly<Partial<Record<RowId, string>>> = {
  'loc-upper':
    'M61 53C68 58 82 58 89 53C96 57 103 57 109 61C114 65 113 74 112 84L111 94H39L38 84C37 74 36 65 41 61C47 57 54 57 61 53Z',
  'loc-mid': 'M39 97H111L109 126H41Z',
  'loc-lower': 'M63 129H87V159H111C112 162 112 164 112 166C98 170 52 170 38 166C38 164 38 162 39 159H63Z',
  'loc-side': 'M41 129H60V156H39C40 152 41 146 41 129ZM109 129H90V156H111C110 152 109 146 109 129Z',
  'loc-spread':
    'M37 171C52 174 98 174 113 171C115 186 115 200 113 214L111 229H82L78 203H72L68 229H39L37 214C35 200 35 186 37 171Z',
};

/** What makes it a back: the shoulder blades and the line of the spine. */
export const MARKS: readonly string[] = [
  'M75 60V166',
  'M61 68C54 74 52 84 56 91C61 89 65 82 66 76',
  'M89 68C96 74 98 84 94 91C89 89 85 82 84 76',
  'M75 173V203',
];
