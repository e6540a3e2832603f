/** Lets Node run `core/` as it is: its files import one another without an extension. `node --import ./scripts/bench/resolve.mjs …` */
import { registerHooks } from 'node:module';

registerHooks({
  resolve(specifier, context, next) {
    try {
      return next(specifier, context);
    } catch (error) {
      if (!specifier.startsWith('.')) throw error;
      return next(`${specifier}.ts`, context);
    }
  },
});
