/*
 * What these tests do inside Firefox's own process, where the address bar and the timers live. Every function is sent
 * there as text, so none may use anything outside itself; arguments and results travel as JSON.
 */

/** @returns {boolean} whether Limber is installed and its background has begun to live */
export function isInstalled() {
  return Boolean(WebExtensionPolicy.getByID('limber@limber.invalid')?.extension?.backgroundState);
}

/** Counts the starts of the event page from here on, in `globalThis.limberStarts`. */
export function countStarts() {
  globalThis.limberStarts = 0;
  WebExtensionPolicy.getByID('limber@limber.invalid').extension.on('background-script-started', () => {
    globalThis.limberStarts += 1;
  });
}

/** @returns {number} starts since `countStarts` */
export function starts() {
  return globalThis.limberStarts;
}

/** @returns {'running' | 'starting' | 'suspending' | 'stopped'} what the event page does now */
export function backgroundState() {
  return WebExtensionPolicy.getByID('limber@limber.invalid').extension.backgroundState;
}

/** Ends the event page as the idle timeout does, without waiting for it and whatever the page is doing. */
export async function stopBackground() {
  const { extension } = WebExtensionPolicy.getByID('limber@limber.invalid');
  if (extension.backgroundState === 'stopped') return;
  await extension.promiseBackgroundStarted();
  await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
}

/** Sets the idle time-out of event pages, in milliseconds. @param {number} ms */
export function setTimeoutOfBackground(ms) {
  Services.prefs.setIntPref('extensions.background.idle.timeout', ms);
}

/** Makes Firefox believe that the last touch was so long ago, in milliseconds; 0 is a touch now. @param {number} ms */
export function setIdleTime(ms) {
  Cc['@mozilla.org/widget/useridleservice;1'].getService(Ci.nsIUserIdleServiceInternal).resetIdleTimeOut(ms);
}

/** @returns {{ title: string, text: string }[]} the notifications on the screen: Firefox draws them itself here */
export function alerts() {
  return [...Services.wm.getEnumerator('alert:alert')]
    .filter(({ closed, document }) => !closed && document.readyState === 'complete')
    .map(({ document }) => ({
      title: document.getElementById('alertTitleLabel').getAttribute('value'),
      text: document.getElementById('alertTextLabel').textContent,
    }));
}

/** Clicks on the notification on the screen: on its body, or on the cross that closes it. @param {'body' | 'cross'} where */
export function clickAlert(where) {
  const [alert] = Services.wm.getEnumerator('alert:alert');
  alert.document.getElementById(where === 'body' ? 'alertBox' : 'alert-close').click();
}

/** Lets the system take all notifications away, as its own time limit does. */
export function expireAlerts() {
  for (const alert of Services.wm.getEnumerator('alert:alert')) alert.close();
}

/** Counts the notifications that are drawn from here on, in `globalThis.limberAlerts`. */
export function countAlerts() {
  globalThis.limberAlerts = [];
  Services.obs.addObserver((window) => {
    window.addEventListener('load', () => {
      const { documentElement } = window.document;
      if (documentElement.getAttribute('windowtype') !== 'alert:alert') return;
      globalThis.limberAlerts.push(window.document.getElementById('alertTitleLabel').getAttribute('value'));
    });
  }, 'domwindowopened');
}

/** @returns {string[]} titles of the notifications drawn since `forgetAlerts`, in their order */
export function drawnAlerts() {
  return globalThis.limberAlerts;
}

/** Forgets what was drawn. */
export function forgetAlerts() {
  globalThis.limberAlerts.length = 0;
}

/** Closes the windows that show a page of Limber by hand. @param {string} file @returns {number} how many there were */
export function closeWindowsOf(file) {
  const shown = [...Services.wm.getEnumerator('navigator:browser')].filter((window) =>
    window.gBrowser.selectedBrowser.currentURI.spec.endsWith(`/${file}`),
  );
  for (const window of shown) window.document.getElementById('cmd_closeWindow').doCommand();
  return shown.length;
}

/** Errors and warnings of Limber that Firefox itself wrote down. @returns {string[]} */
export function scriptFaults() {
  return (
    Services.console
      .getMessageArray()
      .filter((message) => message instanceof Ci.nsIScriptError)
      .map((message) => `${message.errorMessage} (${message.sourceName}:${message.lineNumber})`)
      .filter((text) => /moz-extension:|limber/i.test(text))
      // What Firefox says of its own wiring when a page of ours ends in the middle of a call: these tests make it do so.
      .filter(
        (text) =>
          !/^Promise \w+ after context unloaded|^sendRemoveListener on closed|due to page navigation/.test(text),
      )
  );
}

/** Empties what Firefox wrote down. */
export function forgetFaults() {
  Services.console.reset();
}

/** @returns {Promise<number>} the id of the process in which all pages of the extension live */
export async function extensionProcess() {
  const { children } = await ChromeUtils.requestProcInfo();
  return children.find(({ type }) => type === 'extension').pid;
}

/**
 * Presses a key with Alt and Shift in Firefox's own window, where its shortcuts are heard.
 *
 * @param {string} letter
 */
export function pressAltShift(letter) {
  const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  keyboard.beginInputTransactionForTests(window);
  const key = (name, code) => new KeyboardEvent('', { key: name, code });
  const held = [key('Alt', 'AltLeft'), key('Shift', 'ShiftLeft')];
  for (const one of held) keyboard.keydown(one);
  const pressed = new KeyboardEvent('', { key: letter, code: `Key${letter}`, keyCode: letter.charCodeAt(0) });
  keyboard.keydown(pressed);
  keyboard.keyup(pressed);
  for (const one of held.reverse()) keyboard.keyup(one);
}

/** Puts Limber's button beside the address bar, where its own menu can be opened. */
export function pinButton() {
  window.gUnifiedExtensions.pinToToolbar('limber_limber_invalid-browser-action', true);
}

/**
 * Opens the menu of Limber's button by the right mouse button, and chooses an entry by its words.
 *
 * @param {string[]} path words of the entry, after those of the entries that it opens from
 * @returns {Promise<string[]>} the words of all entries of Limber in that menu
 */
export async function chooseInMenu(path) {
  const shown = (what) =>
    new Promise((done) => {
      const listen = (event) => {
        if (!what(event.target)) return;
        window.removeEventListener('popupshown', listen);
        done(event.target);
      };
      window.addEventListener('popupshown', listen);
    });
  const button = document.getElementById('limber_limber_invalid-BAP');
  const { left, top, width, height } = button.getBoundingClientRect();
  const opened = shown(({ id }) => id === 'toolbar-context-menu');
  const right = { button: 2, buttons: 2, clickCount: 1 };
  window.synthesizeMouseEvent('contextmenu', left + width / 2, top + height / 2, right, {});
  let popup = await opened;
  const words = [...popup.querySelectorAll('[id^="limber_limber_invalid-menuitem"]')].map(({ label }) => label);
  for (const label of path.slice(0, -1)) {
    const menu = [...popup.children].find((one) => one.label === label);
    const inner = shown((one) => one === menu.menupopup);
    menu.openMenu(true);
    popup = await inner;
  }
  popup.activateItem([...popup.children].find((one) => one.label === path.at(-1)));
  return words;
}

/** Saves downloads into a folder without asking. @param {string} folder */
export function saveDownloadsTo(folder) {
  Services.prefs.setIntPref('browser.download.folderList', 2);
  Services.prefs.setStringPref('browser.download.dir', folder);
  Services.prefs.setBoolPref('browser.download.useDownloadDir', true);
  Services.prefs.setBoolPref('browser.download.alwaysOpenPanel', false);
}
