import type { FormWords } from "./form-words.ts";

const floors =
  "Nunca se muestran menos de cinco respuestas, ni nada con lo que se pudieran calcular; sus palabras solo donde han respondido diez o más personas, cada una por separado.";

export const words: FormWords = {
  before: "Antes de responder",
  modes: { anonymous: "Anónima", confidential: "Confidencial" },
  language: "Idioma de las preguntas",
  until: (day) => `Abierta hasta el ${day}.`,
  promise: {
    anonymous: (day) => [
      `Su respuesta se sella en este navegador. Solo se puede abrir después del ${day}, junto con todas las demás, cuando dos de los tres custodios de la clave lo acuerdan.`,
      "Nada de lo que se guarda dice quién escribió una respuesta, cuándo ni desde dónde: ni siquiera quienes administran Goodturn pueden averiguarlo. Solo podría hacerlo quien modificara estas páginas o vigilara su red, y su manera de escribir puede delatarle.",
      floors,
      "Nadie sabe si usted ha respondido; por eso el recordatorio es igual para todos.",
    ],
    confidential: (day) => [
      `Hasta el ${day} su respuesta se guarda con su nombre, para que pueda cambiarla: quien administra la base de datos podría leerla, y nadie más.`,
      "Al cierre se retira su nombre, y lo que queda no tiene hora ni orden: nadie puede volver a ponerlo.",
      floors,
      "Ninguna pantalla dice quién ha respondido; por eso el recordatorio es igual para todos.",
    ],
  },
  head: {
    customers: (team) => `Cómo le atiende ${team}`,
    mirror: () => "¿Qué dirán de ustedes sus clientes?",
    staff: () => "Cómo le va",
  },
  intro: {
    customers: (team) =>
      `En estos días usted pidió algo a ${team}. Deje en blanco lo que no pueda decir.`,
    mirror: (team) =>
      `Marque lo que cree que marcarán los clientes de ${team}. La diferencia muestra dónde se ven de otro modo.`,
    staff: () =>
      "Sobre su propio trabajo en las últimas semanas. Deje en blanco lo que no pueda decir.",
  },
  ends: { agree: ["nada", "del todo"], ten: ["nada probable", "muy probable"] },
  clear: "Borrar",
  clearOf: (question) => `Borrar: ${question}`,
  writtenIn: (language) => `Idioma de esta pregunta: ${language}.`,
  markOne: "Marque al menos un grado.",
  send: "Enviar",
  sendAgain: "Enviar el cambio",
  sent: "Enviada. Puede cambiarla hasta el cierre.",
  changed: "Cambiada desde que la envió.",
  waiting: "Se está obteniendo su papeleta.",
  noBallot: "No se pudo obtener su papeleta. Vuelva a cargar la página dentro de un momento.",
  elsewhere:
    "Su papeleta está en otro navegador: aquel en el que abrió Goodturn por primera vez desde que se abrió la encuesta. Responda allí; nadie puede hacer una segunda.",
  allElsewhere:
    "Sus papeletas están en otro navegador: aquel en el que abrió Goodturn por primera vez desde que se abrió la encuesta, casi siempre el de su puesto de trabajo. Responda allí. Ningún servidor las tiene, para que nadie pueda reconocer su respuesta.",
};
