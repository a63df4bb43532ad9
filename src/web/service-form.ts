/** The form of a service, for screens of other features that ask for it: features do not reach into each other's folders. */
export {
  answersToSend,
  ServiceForm,
  type FormAnswers,
} from "../features/catalogue/web/form/ServiceForm.tsx";
