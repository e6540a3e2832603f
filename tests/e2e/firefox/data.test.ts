import { dataSection } from '../surfaces/data';
import { groundOf } from './ground';
import { useFirefox } from './limber';
import * as privileged from './privileged.mjs';

const firefox = useFirefox();
dataSection(groundOf(firefox), (_, folder) => firefox().inFirefox(privileged.saveDownloadsTo, folder));
