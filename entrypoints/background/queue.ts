import { reportFault } from './report-fault';

/**
 * Works jobs off one at a time, in the order in which they came. One that fails is reported and does not stop the rest.
 */
export function createQueue(): (job: () => Promise<void>) => void {
  let tail = Promise.resolve();
  return (job) => {
    tail = tail.then(job).catch(reportFault);
  };
}
