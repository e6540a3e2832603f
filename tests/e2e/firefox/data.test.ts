import { dataSection } from '../surfaces/data';
import { deleteAll } from '../surfaces/delete-all';
import { groundOf } from './ground';
import { useFirefox } from './limber';
import { LOOKS } from './looks';
import * as privileged from './privileged.mjs';

const firefox = useFirefox();
const ground = groundOf(firefox);
dataSection(ground, (_, folder) => firefox().inFirefox(privileged.saveDownloadsTo, folder), LOOKS);
deleteAll(ground);
