/** How answers become text. */
import { SerializerSelector } from "@fastify/fast-json-stringify-compiler";

type Factory = ReturnType<typeof SerializerSelector>;
type Serializer = ReturnType<ReturnType<Factory>>;

/** Fastify's own serializers, each built when its route answers for the first time: to build them all is most of what a start would cost. */
export function serializersWhenNeeded(): Factory {
  const make = SerializerSelector();
  return (known, options) => {
    const build = make(known, options);
    return (route) => {
      let built: Serializer | undefined;
      return (answer: unknown) => (built ??= build(route))(answer);
    };
  };
}
