/**
 * Id of the notification that only shows how one looks. It names no break, so a click on it is none
 * (notification-name.ts); the next time the background has something to do it takes it away.
 */
export const SAMPLE_ID = 'test|sample';
