/** The names of the OpenAI package that a program uses; what would be sent is printed instead. */
export const stubs = `
namespace System {
  public class BinaryData {
    public string Text;
    public static BinaryData FromString(string text) { return new BinaryData { Text = text }; }
    public override string ToString() { return Text; }
  }
}
namespace System.ClientModel {
  public class BinaryContent {
    public string Text;
    public static BinaryContent Create(BinaryData data) { return new BinaryContent { Text = data.Text }; }
  }
  public class ClientResult {
    public ClientResult GetRawResponse() { return this; }
    public BinaryData Content { get { return BinaryData.FromString("{}"); } }
  }
}
namespace System.Text.Json {
  public class JsonDocument {
    public static JsonDocument Parse(string text) { return new JsonDocument(); }
    public JsonDocument RootElement { get { return this; } }
    public JsonDocument GetProperty(string name) { return this; }
    public string GetString() { return "conv_1"; }
  }
}
namespace OpenAI.Conversations {
  using System.ClientModel;
  using System.Threading.Tasks;
  public class ConversationClient {
    public ConversationClient(string key) {}
    public Task<ClientResult> CreateConversationAsync(BinaryContent content) { return Print(content); }
    public Task<ClientResult> CreateConversationItemsAsync(string id, BinaryContent content) { return Print(content); }
    private static Task<ClientResult> Print(BinaryContent content) {
      System.Console.WriteLine(System.Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(content.Text)));
      return Task.FromResult(new ClientResult());
    }
  }
}
`;
