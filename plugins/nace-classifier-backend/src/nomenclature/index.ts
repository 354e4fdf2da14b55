export { Nomenclature, type Title } from './Nomenclature';
export { loadNomenclature } from './loadNomenclature';
