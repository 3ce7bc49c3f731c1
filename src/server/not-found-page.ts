import { texts } from './texts.ts';

/** A whole page that stands on no other file. */
export const notFoundPage = `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${texts.notFoundTitle} · Tweestrijd</title>
<style>
body { margin: 0; background: #faf6ea; color: #20202e; font: 1.125rem/1.5 'Fira Sans', sans-serif; }
main { max-width: 34rem; margin: 0 auto; padding: 3rem 1rem; }
h1 { line-height: 1.2; }
a { display: inline-block; padding: 0.75rem 0; color: inherit; text-underline-offset: 0.2em; }
</style>
</head>
<body>
<main>
<h1>${texts.notFoundTitle}</h1>
<p>${texts.notFoundText}</p>
<p><a href="/">${texts.notFoundLink}</a></p>
</main>
</body>
</html>
`;
