import { Source } from '../components/source/source.ts';
import { awaitProviders } from '../context/city.ts';
import { define } from '../internal/define.ts';

awaitProviders();
define('civita-source', Source);
