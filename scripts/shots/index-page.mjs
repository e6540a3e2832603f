/**
 * One page with all pictures; the larger ones are a click away.
 *
 * @param {string[]} files names of PNG files, the same in `1x` and `2x`
 */
export function indexPage(files) {
  const figure = (file) =>
    `<figure><a href="2x/${file}"><img src="1x/${file}" alt="" loading="lazy"></a><figcaption>${file.slice(0, -4)}</figcaption></figure>`;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Limber in pictures</title>
<style>
  body { margin: 24px; background: #888; font: 14px system-ui, sans-serif; }
  main { display: flex; flex-wrap: wrap; gap: 16px; align-items: start; }
  figure { margin: 0; }
  img { display: block; max-width: 380px; max-height: 600px; }
</style>
<main>
${files.toSorted().map(figure).join('\n')}
</main>
</html>
`;
}
