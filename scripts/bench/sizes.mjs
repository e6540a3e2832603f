import { checkSizes } from '../test/sizes.mjs';

process.exitCode = (await checkSizes(['chrome-mv3'])) ? 0 : 1;
