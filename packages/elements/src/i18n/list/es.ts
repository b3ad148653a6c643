import type { ListTexts } from './it.ts';

/** Spanish. */
export const es: ListTexts = {
  form: 'Buscar y filtrar',
  search: 'Buscar en títulos y textos',
  sort: 'Ordenar por',
  orders: {
    report: 'Como en el documento',
    title: 'Título',
    start: 'Inicio, primero el más temprano',
    end: 'Fin, primero el más temprano',
    awarded: 'Importe concedido, primero el más alto',
  },
  filters: 'Filtros',
  chosen: (count) => `Filtros elegidos: ${count}`,
  clear: 'Quitar búsqueda y filtros',
  dimensions: {
    status: 'Estado',
    fund: 'De dónde viene el dinero',
    programme: 'Programa',
    objective: 'Objetivo',
    place: 'Lugar',
    sdg: 'Objetivo de Desarrollo Sostenible',
    stakeholder: 'Para quién',
    year: 'Año',
  },
  found: {
    objectives: (shown, all, of) => (of === 1 ? `${shown} de 1 objetivo` : `${shown} de ${all} objetivos`),
    projects: (shown, all, of) => (of === 1 ? `${shown} de 1 proyecto` : `${shown} de ${all} proyectos`),
  },
  none: 'Nada coincide. Prueba con otra palabra o quita un filtro.',
  empty: 'La lista está vacía: el Ayuntamiento no ha declarado nada.',
  awarded: 'concedidos',
};
