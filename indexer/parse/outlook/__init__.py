"""Mails as Outlook keeps and sends them: msg files, winmail.dat (TNEF), message stores."""
