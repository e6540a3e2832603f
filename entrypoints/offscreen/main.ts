import { onChimeOrder } from '../../platform/chime';

onChimeOrder();
