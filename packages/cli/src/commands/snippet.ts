import type { SnippetForm } from '@civita/elements/prerender';
import { CMS, objectiveHtml, pageAddress, scriptLine, SNIPPET_FORMS, snippetOf } from '@civita/elements/prerender';
import { objectiveOverview } from '@civita/sdk';
import type { Called } from '../options.ts';
import { addressIn } from '../options.ts';
import { readReportFile } from '../report-file.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { CliError, EXIT } from '../terminal.ts';

/** `civita snippet ob-1`: what an editor pastes, and the line that the webmaster adds once. */
export async function snippetCommand(called: Called, { out }: Terminal): Promise<ExitCode> {
  const { positionals, values, words, json, language } = called;
  if (values.cms === 'list') {
    const list = CMS.map(({ id, name, form, why }) => ({ id, name: name[language], form, why: why[language] }));
    out(json ? JSON.stringify(list, null, 2) : list.map(({ id, form, name }) => `${id}  ${form}  ${name}`).join('\n'));
    return EXIT.done;
  }
  const [id] = positionals;
  if (id === undefined) throw new CliError(words.needs('<id>'));
  const form = formOf(called);
  const linkBase = addressIn(called, 'base');
  const { file, report } = await readReportFile(values.report ?? 'report.json', words);
  const overview = objectiveOverview(report, id);
  if (!overview)
    throw new CliError(words.noObjective(file, id, report.objectives.map((objective) => objective.id).join(', ')));
  if (pageAddress('objectives', overview.objective, linkBase) === undefined) throw new CliError(words.noLink(id));
  const options = { language, ...(linkBase ? { linkBase } : {}) };
  const cms = CMS.find((known) => known.id === values.cms);
  const snippet =
    form === 'prerendered'
      ? objectiveHtml(overview, { ...options, linkedData: cms === undefined || cms.keepsScripts === true })
      : snippetOf(overview, form, options);
  const webmaster = scriptLine({
    script: values.script ?? beside(linkBase, 'civita/civita.js'),
    source: values.source ?? beside(linkBase, 'report.json'),
    service: values.service,
  });
  out(
    json
      ? JSON.stringify({ form, snippet, webmaster }, null, 2)
      : `${words.toPaste}\n\n${snippet.trim()}\n\n${words.forWebmaster}\n\n${webmaster}`,
  );
  return EXIT.done;
}

/** Where `civita prerender` puts it, at the address where its folder is published, else at the site's root. */
function beside(linkBase: string | undefined, path: string): string {
  return linkBase === undefined ? `/${path}` : new URL(path, linkBase.endsWith('/') ? linkBase : `${linkBase}/`).href;
}

function formOf({ values, words }: Called): SnippetForm {
  const asked = values.form;
  const form = SNIPPET_FORMS.find((known) => known === asked);
  if (asked !== undefined && !form) throw new CliError(words.notOneOf('form', asked, SNIPPET_FORMS));
  const cms = CMS.find((known) => known.id === values.cms);
  if (values.cms !== undefined && !cms)
    throw new CliError(
      words.notOneOf(
        'cms',
        values.cms,
        CMS.map((known) => known.id),
      ),
    );
  return form ?? cms?.form ?? 'link';
}
