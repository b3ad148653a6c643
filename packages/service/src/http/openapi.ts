import type { JsonSchemaDocument } from '@civita/sdk/wire';
import { jsonSchemas } from '@civita/sdk/wire';
import { Hono } from 'hono';
import type { Content, Key, Operation } from './api-table.ts';
import { operations } from './api-table.ts';
import { sendTagged } from './entity-tag.ts';
import { readByAll } from './headers.ts';
import { only } from './problem.ts';

/** `GET /v1/openapi.json`: the API in OpenAPI 3.1, made from the wire schemas and the table of operations. */
export function openApiRoutes(): Hono {
  let text: string | undefined;
  const routes = new Hono();
  routes.use('/v1/openapi.json', readByAll);
  routes.get('/v1/openapi.json', (c) => {
    // Made for who asks first: it takes as long as a good part of the start.
    text ??= JSON.stringify(openApi());
    return sendTagged(c, text, { 'cache-control': 'public, max-age=3600' });
  });
  routes.all('/v1/openapi.json', only('GET', 'HEAD', 'OPTIONS'));
  return routes;
}

/** The document. */
function openApi(): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const operation of operations) (paths[operation.path] ??= {})[operation.method] = described(operation);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Civita feedback service',
      version: '1',
      description:
        'Takes answers to the question on a page, publishes figures that betray nobody, serves the city’s reports. Everything also stands under /c/{city}.',
      license: { name: 'BSD-3-Clause', identifier: 'BSD-3-Clause' },
    },
    servers: [{ url: '..', description: 'Where this document was read.' }],
    // Open to all, unless an operation says otherwise.
    security: [],
    paths,
    components: { schemas: { ...components(), problem }, securitySchemes },
  };
}

function described({ path, method, summary, query = [], headers = [], body, answers, key }: Operation): object {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => parameter('path', `${name}!`));
  const parameters = [
    ...inPath,
    ...query.map((name) => parameter('query', name)),
    ...headers.map((name) => parameter('header', name)),
  ];
  return {
    operationId: `${method} ${path}`.replace(/[^\w]+/g, '-').replace(/-$/, ''),
    summary,
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(body === undefined ? {} : { requestBody: { required: true, content: contentOf(body) } }),
    responses: Object.fromEntries(
      Object.entries(answers).map(([status, content]) => [
        status,
        {
          description: content === 'problem' ? 'Refused; `code` says why.' : (meanings[status] ?? 'Done.'),
          ...(content === undefined ? {} : { content: contentOf(content) }),
        },
      ]),
    ),
    ...(key === undefined ? {} : { security: key === 'login' ? [{}, { login: [] }] : [{ [key]: [] }] }),
  };
}

const meanings: Readonly<Record<string, string>> = {
  200: 'Done.',
  201: 'Stored.',
  204: 'Done; there is nothing to say.',
  303: 'Done; go on there.',
  304: 'Not changed.',
};

function parameter(place: 'path' | 'query' | 'header', name: string): object {
  const bare = name.replace('!', '');
  return { name: bare, in: place, required: bare !== name, schema: { type: 'string' } };
}

const types: Readonly<Partial<Record<Content, string>>> = {
  problem: 'application/problem+json',
  form: 'application/x-www-form-urlencoded',
  html: 'text/html',
  css: 'text/css',
  csv: 'text/csv',
};

function contentOf(content: Content): object {
  const isText = content === 'html' || content === 'css' || content === 'csv';
  const schema =
    content === 'object' || content === 'form'
      ? { type: 'object' }
      : isText
        ? { type: 'string' }
        : { $ref: `#/components/schemas/${content}` };
  return { [types[content] ?? 'application/json']: { schema } };
}

/** The wire schemas side by side: what one keeps in its `$defs` becomes a component of its own, named after it. */
function components(): Readonly<Record<string, JsonSchemaDocument>> {
  const all: Record<string, JsonSchemaDocument> = {};
  for (const [name, { $schema: _, $defs = {}, ...schema }] of Object.entries(jsonSchemas())) {
    all[name] = renamed(schema, name);
    for (const [part, inside] of Object.entries($defs as Record<string, JsonSchemaDocument>))
      all[`${name}.${part}`] = renamed(inside, name);
  }
  return all;
}

function renamed(schema: JsonSchemaDocument, name: string): JsonSchemaDocument {
  return JSON.parse(JSON.stringify(schema), (key, value: unknown) =>
    key === '$ref' && typeof value === 'string' ? value.replace('#/$defs/', `#/components/schemas/${name}.`) : value,
  ) as JsonSchemaDocument;
}

const problem: JsonSchemaDocument = {
  type: 'object',
  description: 'RFC 9457, with a code for programs and, for a body, the places of what is wrong.',
  properties: {
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string' },
    detail: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        properties: { pointer: { type: 'string' }, problem: { type: 'string' } },
        required: ['pointer', 'problem'],
      },
    },
  },
  required: ['title', 'status', 'code', 'detail'],
};

const securitySchemes: Readonly<Record<Key, object>> = {
  receipt: {
    type: 'apiKey',
    in: 'header',
    name: 'Authorization',
    description: '`Receipt <code>`: the code that came with the answer.',
  },
  staff: { type: 'http', scheme: 'bearer', description: 'A staff token, made by `civita token create`.' },
  login: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: 'The portal’s login, where one is needed.',
  },
  cookie: { type: 'apiKey', in: 'cookie', name: 'civita-staff', description: 'The visit of a staff member.' },
};
