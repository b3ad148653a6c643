import type { ServerRenderedTemplate } from '@lit-labs/ssr';
import { html } from '@lit-labs/ssr';
import { nothing } from 'lit';
import { theme } from '../assets.ts';
import type { Page } from '../site.ts';
import { answers, changes, home, objective, paste, pnrr, privacy, report } from '../site.ts';

/** What a page brings to the frame that all pages share. */
export interface Content {
  readonly page: Page;
  /** One sentence for search results and shared links. */
  readonly description: string;
  /** The pages above this one; the home page has none. */
  readonly above?: readonly Page[];
  /** Title and the lines that belong to it. */
  readonly head: ServerRenderedTemplate;
  /** Stands beside the title where there is room, else right under it: seen on landing. */
  readonly aside?: unknown;
  readonly body: ServerRenderedTemplate;
  /** Under both, as wide as the page. */
  readonly foot?: unknown;
  /** Address of the report that the page's elements show; the social report's when not stated. */
  readonly source?: string;
  /** Address of a script that runs before anything else of the page. */
  readonly first?: string | undefined;
}

/** A whole document. The script is `async`: without it a widget would wait for everything else on the page. */
export function layout(content: Content): ServerRenderedTemplate {
  const { page, description, above, head, aside, body, foot, first, source = '/reports/palermo-2020.json' } = content;
  return html`<!doctype html>
    <html lang="it">
      <head>
        <meta charset="utf-8" />
        ${first ? html`<script src="${first}"></script>` : nothing}
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${page === home ? home.title : `${page.title} | ${home.title}`} | Civita, dimostrazione</title>
        <meta name="description" content="${description}" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        <link
          rel="preload"
          href="${theme}/fonts/Titillium_Web/titillium-web-v10-latin-ext_latin-regular.woff2"
          as="font"
          type="font/woff2"
          crossorigin
        />
        <link rel="stylesheet" href="${theme}/bootstrap-italia.css" />
        <link rel="stylesheet" href="/assets/fonts.css" />
        <link rel="stylesheet" href="/assets/portal.css" />
        <link rel="stylesheet" href="/assets/sheet.css" />
        <link rel="stylesheet" href="/assets/dark.css" media="screen and (prefers-color-scheme: dark)" />
        <script
          type="module"
          async
          src="/civita/civita.js"
          data-civita-source="${source}"
          data-civita-service="/"
          data-civita-privacy="${privacy.path}"
        ></script>
      </head>
      <body>
        <div class="skiplinks">
          <a class="visually-hidden-focusable" href="#contenuto">Vai al contenuto</a>
        </div>
        ${header(page)}
        <main class="container" id="contenuto" tabindex="-1">
          ${above ? breadcrumb(page, above) : nothing}
          <article class="sheet">
            <header class="sheet-head">${head}</header>
            ${aside ? html`<div class="sheet-aside">${aside}</div>` : nothing}
            <div class="sheet-body">${body}</div>
            ${foot ? html`<div class="sheet-foot">${foot}</div>` : nothing}
          </article>
        </main>
        ${footer()}
      </body>
    </html>`;
}

function header(page: Page): ServerRenderedTemplate {
  return html`<header class="it-header-wrapper">
    <div class="it-header-slim-wrapper theme-light">
      <div class="container">
        <p>Questa è una dimostrazione di Civita: non è il sito del Comune di Palermo</p>
      </div>
    </div>
    <div class="it-nav-wrapper">
      <div class="container">
        <div class="it-brand-wrapper">
          <a href="/">
            <span class="it-brand-title">Bilancio Sociale 2020</span>
            <span class="it-brand-tagline">Promesse, progetti e risorse della città di Palermo</span>
          </a>
        </div>
        <nav aria-label="Principale" class="d-print-none">
          <ul class="nav">
            ${[home, report, objective, pnrr, answers].map(
              (target) =>
                html`<li class="nav-item">
                  <a class="nav-link" href="${target.path}" aria-current=${target === page ? 'page' : nothing}
                    >${target.short ?? target.title}</a
                  >
                </li>`,
            )}
          </ul>
        </nav>
      </div>
    </div>
  </header>`;
}

function breadcrumb(page: Page, above: readonly Page[]): ServerRenderedTemplate {
  return html`<nav class="breadcrumb-container d-print-none" aria-label="Percorso">
    <ol class="breadcrumb">
      ${above.map(
        ({ path, title }) =>
          html`<li class="breadcrumb-item">
            <a href="${path}">${title}</a><span class="separator" aria-hidden="true">/</span>
          </li>`,
      )}
      <li class="breadcrumb-item active" aria-current="page">${page.title}</li>
    </ol>
  </nav>`;
}

function footer(): ServerRenderedTemplate {
  return html`<footer class="it-footer">
    <div class="it-footer-main">
      <div class="container">
        <p>
          <strong>Dimostrazione di Civita.</strong> I fatti vengono dal Bilancio Sociale 2020 del Comune di Palermo e
          dai dati di Italia Domani; le parole di queste pagine sono nostre. Il Comune non ha scritto né approvato
          questo portale.
        </p>
        <ul class="nav d-print-none">
          ${[home, report, objective, pnrr, changes, answers, paste].map(
            ({ path, title }) => html`<li class="nav-item"><a class="nav-link" href="${path}">${title}</a></li>`,
          )}
          <li class="nav-item">
            <a class="nav-link" data-element="privacy-policy-link" href="${privacy.path}">${privacy.title}</a>
          </li>
        </ul>
      </div>
    </div>
  </footer>`;
}
