import { settingsFields } from '../surfaces/settings-fields';
import { settingsGroups } from '../surfaces/settings-groups';
import { settingsInUse } from '../surfaces/settings-in-use';
import { settingsRefusals } from '../surfaces/settings-refusals';
import { groundOf } from './ground';
import { useFirefox } from './limber';

const ground = groundOf(useFirefox());
settingsFields(ground);
settingsRefusals(ground);
settingsGroups(ground);
settingsInUse(ground);
