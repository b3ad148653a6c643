import type { Place } from '../../domain/place.ts';
import { stated } from '../reader/draft.ts';
import type { Row } from '../reader/row.ts';

const LEVELS: ReadonlyMap<string, NonNullable<Place['level']>> = new Map([
  ['comune', 'municipality'],
  ['provincia', 'province'],
  ['regione', 'region'],
]);

/** The API names places by slugs: `ragusa-comune`. A point without a name is a place too. */
export function placesIn(row: Row): readonly Place[] {
  const listed = row.raw('places');
  const slugs = Array.isArray(listed) ? listed.filter((slug) => typeof slug === 'string') : [];
  const named = slugs.map((slug): Place => {
    const [, name = slug, kind = ''] = /^(.+)-([a-z]+)$/.exec(slug) ?? [];
    const level = LEVELS.get(kind);
    return {
      name: (level ? name : slug).replace(/-/g, ' ').replace(/(^|\s)\p{Letter}/gu, (letter) => letter.toUpperCase()),
      ...stated('level', level),
      identifiers: [{ scheme: 'OC', value: slug }],
    };
  });
  if (listed !== undefined && listed !== null && slugs.length !== (Array.isArray(listed) ? listed.length : -1))
    row.note('places', 'left-out', { it: 'Ci vuole un elenco di luoghi.', en: 'A list of places was expected.' });
  return [...named, ...pointIn(row)];
}

function pointIn(row: Row): readonly Place[] {
  const found = [row.text('longitude'), row.text('latitude')];
  if (found.every((text) => text === undefined)) return [];
  const [longitude = Number.NaN, latitude = Number.NaN] = found.map((text) => Number(text?.replace(',', '.')));
  if (Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)
    return [{ name: { it: 'Posizione del progetto', en: 'The project’s position' }, point: [longitude, latitude] }];
  row.note('longitude', 'left-out', { it: 'Non è un punto sulla Terra.', en: 'It is no point on Earth.' });
  return [];
}
