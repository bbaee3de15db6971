import type { Catalogue } from './entry.ts';

/** What Commander says of words that it cannot read, by itself. */
export const commander: Catalogue = {
  "error: unknown option '{0}'": ["error: opción desconocida '{0}'", "erro: opção desconhecida '{0}'"],
  "error: unknown option '{0}'\n(Did you mean {1}?)": [
    "error: opción desconocida '{0}'\n(¿Quiso decir {1}?)",
    "erro: opção desconhecida '{0}'\n(Quis dizer {1}?)",
  ],
  "error: unknown option '{0}'\n(Did you mean one of {1}?)": [
    "error: opción desconocida '{0}'\n(¿Quiso decir una de estas: {1}?)",
    "erro: opção desconhecida '{0}'\n(Quis dizer uma destas: {1}?)",
  ],
  "error: unknown command '{0}'": ["error: comando desconocido '{0}'", "erro: comando desconhecido '{0}'"],
  "error: unknown command '{0}'\n(Did you mean {1}?)": [
    "error: comando desconocido '{0}'\n(¿Quiso decir {1}?)",
    "erro: comando desconhecido '{0}'\n(Quis dizer {1}?)",
  ],
  "error: unknown command '{0}'\n(Did you mean one of {1}?)": [
    "error: comando desconocido '{0}'\n(¿Quiso decir uno de estos: {1}?)",
    "erro: comando desconhecido '{0}'\n(Quis dizer um destes: {1}?)",
  ],
  "error: missing required argument '{0}'": [
    "error: falta el argumento '{0}'",
    "erro: falta o argumento '{0}'",
  ],
  "error: option '{0}' argument missing": [
    "error: falta el valor de la opción '{0}'",
    "erro: falta o valor da opção '{0}'",
  ],
  "error: required option '{0}' not specified": [
    "error: falta la opción '{0}', que es obligatoria",
    "erro: falta a opção '{0}', que é obrigatória",
  ],
  "error: too many arguments for '{0}'. Expected {1} argument but got {2}.": [
    "error: demasiados argumentos para '{0}'. Se esperaba {1}, llegaron {2}.",
    "erro: argumentos demais para '{0}'. Esperava-se {1}, vieram {2}.",
  ],
  "error: too many arguments for '{0}'. Expected {1} arguments but got {2}.": [
    "error: demasiados argumentos para '{0}'. Se esperaban {1}, llegaron {2}.",
    "erro: argumentos demais para '{0}'. Esperavam-se {1}, vieram {2}.",
  ],
};
