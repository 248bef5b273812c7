import { createSandbox } from "#sandbox/app.ts";
import type { SandboxStore } from "#sandbox/store.ts";
import { httpClient } from "#sending/http-client.ts";
import type { SendingClient } from "#sending/sending-client.ts";

/**
 * The sandbox in this process. It announces the id of each conversation before writing it, so that no
 * kill at any moment leaves a doubt about whether the conversation exists.
 */
export function sandboxClient(store: SandboxStore): SendingClient {
  return {
    ...clientOf(store),
    announcesIds: true,
    create(body, announce) {
      const announcing: SandboxStore = {
        ...store,
        async createConversation(conversation, items) {
          await announce(conversation.id);
          await store.createConversation(conversation, items);
        },
      };
      return clientOf(announcing).create(body, announce);
    },
  };
}

function clientOf(store: SandboxStore): SendingClient {
  const sandbox = createSandbox({ store });
  return httpClient({
    baseURL: "http://sandbox/v1",
    fetch: async (url, init) => sandbox.request(url, init),
  });
}
